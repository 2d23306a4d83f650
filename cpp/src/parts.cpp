#include "parts.hpp"

#include <string_view>

#include "downhill/activations.hpp"
#include "downhill/generate.hpp"
#include "downhill/optimizers.hpp"
#include "downhill/schedules.hpp"
#include "json.hpp"

namespace downhill {
namespace {

template <class Item>
void writeEach(Json& json, const Few<Item>& items) {
  json.array(items, [&](const Item& item) { write(json, item); });
}

void write(Json& json, const Part& part) {
  json.object([&] {
    json.member("id", part.id);
    json.member("title", part.title);
    json.member("summary", part.summary);
    json.member("formula", part.formula);
    writeEach(json.at("parameters"), part.parameters);
    writeEach(json.at("references"), part.references);
  });
}

void write(Json& json, const Quantity& quantity) {
  json.object([&] {
    json.member("title", quantity.title);
    json.member("unit", quantity.unit);
    json.member("low", quantity.low);
    json.member("high", quantity.high);
  });
}

void write(Json& json, const DatasetSpec& spec) {
  json.object([&] {
    json.member("id", spec.id);
    json.member("title", spec.title);
    json.member("task", nameOf(spec.task));
    json.member("summary", spec.summary);
    json.at("features").array(spec.features, [&](const Quantity& feature) { write(json, feature); });
    json.at("target");
    spec.task == Task::kRegression ? write(json, spec.target) : json.null();
    json.at("classes").array(spec.classes, [&](std::string_view name) { json.value(name); });
    writeEach(json.at("parameters"), spec.parameters);
  });
}

}  // namespace

void writeParts(std::ostream& out) {
  Json json(out);
  const auto list = [&](std::string_view name, const auto& specs) {
    json.at(name).array(specs, [&](const auto* spec) { write(json, *spec); });
  };
  json.object([&] {
    list("datasets", datasetSpecs());
    list("activations", Activations::kSpecs);
    list("optimizers", Optimizers::kSpecs);
    list("schedules", Schedules::kSpecs);
  });
  out << '\n';
}

}  // namespace downhill
