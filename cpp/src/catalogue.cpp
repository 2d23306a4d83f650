#include "catalogue.hpp"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "downhill/evaluate.hpp"
#include "json.hpp"

namespace downhill {
namespace {

std::string_view nameOf(Family family) {
  switch (family) {
    case Family::kElementwise:
      return "elementwise";
    case Family::kRows:
      return "rows";
    case Family::kPairs:
      return "pairs";
    case Family::kSequences:
      return "sequences";
    case Family::kComposite:
      return "composite";
  }
  return "";
}

void write(Json& json, const Domain& domain) {
  json.object([&] {
    write(json.at("range"), domain.range);
    json.at("only").array(domain.only, [&](double number) { json.value(number); });
    json.member("isClass", domain.isClass);
    json.member("isPadded", domain.isPadded);
  });
}

void write(Json& json, const Length& length) {
  json.object([&] {
    json.member("widths", static_cast<double>(length.widths));
    json.member("more", static_cast<double>(length.more));
    json.member("everyStep", length.everyStep);
    json.member("any", length.any);
  });
}

void write(Json& json, std::string_view id, const Input& input) {
  json.object([&] {
    json.member("id", id);
    json.member("shape", std::string_view(input.shape == Shape::kRow ? "row" : "one"));
    write(json.at("domain"), input.domain);
    write(json.at("length"), input.length);
  });
}

void writeInputs(Json& json, const Spec& spec) {
  std::vector<const RoleName*> present;
  for (const RoleName& role : kRoles) {
    if ((spec.*role.input).shape != Shape::kAbsent) present.push_back(&role);
  }
  json.array(present, [&](const RoleName* role) { write(json, role->id, spec.*role->input); });
}

void write(Json& json, const Traits& traits) {
  json.object([&] {
    json.member("zeroAtTarget", traits.zeroAtTarget);
    json.member("nonNegative", traits.nonNegative);
    json.member("symmetric", traits.symmetric);
    json.member("infinite", traits.infinite);
    json.member("exponential", traits.exponential);
    json.member("acrossBatch", traits.acrossBatch);
  });
}

void write(Json& json, const Names& names) {
  const auto member = [&](std::string_view library, std::string_view called) {
    called.empty() ? json.at(library).null() : json.member(library, called);
  };
  json.object([&] {
    member("pytorch", names.pytorch);
    member("keras", names.keras);
    member("tensorflowjs", names.tensorflowjs);
    member("scikitLearn", names.scikitLearn);
  });
}

void write(Json& json, const Spec& spec) {
  constexpr double kNone = std::numeric_limits<double>::infinity();
  const auto writeEach = [&](const auto& item) { write(json, item); };
  json.object([&] {
    json.member("id", spec.id);
    json.member("title", spec.title);
    json.member("kernel", countOf(spec, Shape::kAbsent) < kRoles.size());
    json.member("family", nameOf(spec.family));
    json.member("task", nameOf(spec.task));
    json.member("summary", spec.summary);
    json.member("use", spec.use);
    json.member("avoid", spec.avoid);
    json.member("formula", spec.formula);
    json.member("derivative", spec.derivative);
    writeInputs(json.at("inputs"), spec);
    widthOf(spec).empty() ? json.at("width").null() : json.member("width", widthOf(spec));
    json.member("steps", hasSteps(spec));
    json.member("classWeights", takesClassWeights(spec));
    json.member("clip", spec.clip ? spec.clip->inDouble : kNone);
    json.member("clipSingle", spec.clip ? spec.clip->inFloat : kNone);
    json.at("parameters").array(spec.parameters, writeEach);
    write(json.at("traits"), spec.traits);
    json.at("relatives").array(spec.relatives, [&](std::string_view id) { json.value(id); });
    write(json.at("names"), spec.names);
    spec.recipe.empty() ? json.at("recipe").null() : json.member("recipe", spec.recipe);
    json.at("references").array(spec.references, writeEach);
    json.member("header", std::string_view("downhill/losses/" + std::string(spec.id) + ".hpp"));
  });
}

}  // namespace

void writeCatalogue(std::ostream& out) {
  std::vector<const Spec*> all(specs().begin(), specs().end());
  all.insert(all.end(), composites().begin(), composites().end());
  Json json(out);
  json.array(all, [&](const Spec* spec) { write(json, *spec); });
  out << '\n';
}

}  // namespace downhill
