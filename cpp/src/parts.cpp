#include "parts.hpp"

#include <string_view>

#include "downhill/activations.hpp"
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

}  // namespace

void writeParts(std::ostream& out) {
  Json json(out);
  const auto list = [&](std::string_view name, const auto& specs) {
    json.at(name).array(specs, [&](const auto* spec) { write(json, *spec); });
  };
  json.object([&] {
    list("activations", Activations::kSpecs);
    list("optimizers", Optimizers::kSpecs);
    list("schedules", Schedules::kSpecs);
  });
  out << '\n';
}

}  // namespace downhill
