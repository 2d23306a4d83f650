#pragma once

#include <cmath>
#include <iomanip>
#include <limits>
#include <ostream>
#include <string_view>

#include "downhill/spec.hpp"

namespace downhill {

/// Writes JSON values and keeps track of the commas.
class Json {
 public:
  explicit Json(std::ostream& out) : out_(out) {
    out_ << std::setprecision(std::numeric_limits<double>::max_digits10) << std::boolalpha;
  }

  void value(std::string_view text) {
    out_ << '"';
    for (const char c : text) {
      if (c == '"' || c == '\\') out_ << '\\';
      c == '\n' ? out_ << "\\n" : out_ << c;
    }
    out_ << '"';
  }
  void value(bool truth) { out_ << truth; }
  void value(double number) { std::isfinite(number) ? out_ << number : out_ << "null"; }
  void null() { out_ << "null"; }

  template <class Body>
  void object(const Body& body) {
    bracket('{', body, '}');
  }

  template <class Items, class Body>
  void array(const Items& items, const Body& body) {
    bracket(
        '[',
        [&] {
          for (const auto& item : items) {
            comma();
            body(item);
          }
        },
        ']');
  }

  /// The name of the member whose value is written next.
  Json& at(std::string_view name) {
    comma();
    value(name);
    out_ << ':';
    return *this;
  }

  template <class Value>
  void member(std::string_view name, const Value& content) {
    at(name).value(content);
  }

 private:
  template <class Body>
  void bracket(char open, const Body& body, char close) {
    out_ << open;
    first_ = true;
    body();
    first_ = false;
    out_ << close;
  }

  void comma() {
    if (!first_) out_ << ',';
    first_ = false;
  }

  std::ostream& out_;
  bool first_ = true;
};

/// What the specs of losses and of other parts have in common.
std::string_view nameOf(Task task);
void write(Json& json, const Interval& range);
void write(Json& json, const Parameter& parameter);
void write(Json& json, const Reference& reference);

}  // namespace downhill
