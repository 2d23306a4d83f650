#include "json.hpp"

namespace downhill {

std::string_view nameOf(Task task) {
  switch (task) {
    case Task::kRegression:
      return "regression";
    case Task::kBinary:
      return "binary";
    case Task::kMulticlass:
      return "multiclass";
    case Task::kMultilabel:
      return "multilabel";
    case Task::kDistribution:
      return "distribution";
    case Task::kEmbedding:
      return "embedding";
    case Task::kRanking:
      return "ranking";
    case Task::kSequence:
      return "sequence";
    case Task::kComposite:
      return "composite";
  }
  return "";
}

void write(Json& json, const Interval& range) {
  json.object([&] {
    json.member("low", range.low);
    json.member("high", range.high);
    json.member("includesLow", range.includesLow);
    json.member("includesHigh", range.includesHigh);
  });
}

void write(Json& json, const Parameter& parameter) {
  json.object([&] {
    json.member("id", parameter.id);
    json.member("title", parameter.title);
    json.member("summary", parameter.summary);
    write(json.at("range"), parameter.range);
    json.member("fallback", parameter.fallback);
  });
}

void write(Json& json, const Reference& reference) {
  json.object([&] {
    json.member("title", reference.title);
    json.member("url", reference.url);
  });
}

}  // namespace downhill
