#pragma once

#include <map>
#include <string>
#include <vector>

/// As much of JSON as the golden files hold: no escapes, no literals but false.
namespace downhill::test {

struct JsonValue {
  double number = 0;
  std::string text;
  std::vector<JsonValue> items;
  std::map<std::string, JsonValue> members;

  [[nodiscard]] const JsonValue& operator[](const std::string& name) const { return members.at(name); }

  template <class T>
  [[nodiscard]] std::vector<T> numbers() const {
    std::vector<T> all;
    for (const JsonValue& item : items) all.push_back(static_cast<T>(item.number));
    return all;
  }
};

JsonValue readJson(const std::string& path);

}  // namespace downhill::test
