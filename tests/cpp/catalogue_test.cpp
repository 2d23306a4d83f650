#include "catalogue.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "downhill/evaluate.hpp"

namespace downhill::test {
namespace {

bool contains(const Interval& range, double x) {
  return (range.includesLow ? x >= range.low : x > range.low) &&
         (range.includesHigh ? x <= range.high : x < range.high);
}

std::vector<const Spec*> everySpec() {
  std::vector<const Spec*> all(specs().begin(), specs().end());
  all.insert(all.end(), composites().begin(), composites().end());
  return all;
}

TEST(Specs, AreCompleteAndTellThemselvesApart) {
  std::set<std::string_view> ids;
  for (const Spec* spec : everySpec()) {
    SCOPED_TRACE(spec->id);
    EXPECT_TRUE(ids.insert(spec->id).second) << "the id is taken";
    EXPECT_TRUE(std::filesystem::exists(INCLUDE_FOLDER "/downhill/losses/" + std::string(spec->id) + ".hpp"))
        << "the header must be called as the id";
    for (const auto text :
         {spec->title, spec->summary, spec->use, spec->avoid, spec->formula, spec->derivative}) {
      EXPECT_FALSE(text.empty());
    }
    EXPECT_GT(spec->references.size(), 0U);
    for (const Parameter& parameter : spec->parameters) {
      EXPECT_TRUE(contains(parameter.range, parameter.fallback)) << parameter.id;
    }
  }
}

TEST(Specs, NameRelativesThatExistAndAreOthers) {
  const auto all = everySpec();
  for (const Spec* spec : all) {
    for (const std::string_view relative : spec->relatives) {
      const auto isRelative = [&](const Spec* other) { return other->id == relative; };
      EXPECT_TRUE(std::any_of(all.begin(), all.end(), isRelative)) << spec->id << ": " << relative;
      EXPECT_NE(relative, spec->id);
    }
  }
}

TEST(Catalogue, SaysWhatTheSpecsSay) {
  std::ostringstream out;
  writeCatalogue(out);
  const std::string json = out.str();
  for (const Spec* spec : everySpec()) {
    EXPECT_NE(json.find("\"id\":\"" + std::string(spec->id) + "\""), std::string::npos);
  }
  EXPECT_NE(json.find(R"("formula":"(\\hat{y} - y)^2")"), std::string::npos) << "backslashes are escaped";
  EXPECT_NE(json.find(R"({"low":null,"high":null,)"), std::string::npos) << "JSON has no infinity";
  EXPECT_NE(json.find(R"("length":{"widths":1,"more":5,"everyStep":false,"any":false})"), std::string::npos);
  EXPECT_NE(json.find(R"("kernel":false)"), std::string::npos);
  EXPECT_NE(json.find(R"("relatives":["mae",)"), std::string::npos);
  EXPECT_NE(json.find(R"("names":{"pytorch":"torch.nn.MSELoss",)"), std::string::npos);
  EXPECT_NE(json.find(R"("keras":null,)"), std::string::npos) << "what has no name there";
  EXPECT_NE(json.find(R"({"low":0,"high":1,"includesLow":true,"includesHigh":true})"), std::string::npos);
}

}  // namespace
}  // namespace downhill::test
