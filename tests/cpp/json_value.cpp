#include "json_value.hpp"

#include <fstream>

namespace downhill::test {
namespace {

JsonValue parse(std::istream& in);

char next(std::istream& in) {
  char c = 0;
  in >> c;  // behind spaces
  return c;
}

std::string parseText(std::istream& in) {
  std::string text;
  std::getline(in, text, '"');
  return text;
}

JsonValue parse(std::istream& in) {
  JsonValue value;
  const char c = next(in);
  if (c == '"') {
    value.text = parseText(in);
  } else if (c == '[') {
    if ((in >> std::ws).peek() == ']') return next(in), value;
    do {
      value.items.push_back(parse(in));
    } while (next(in) == ',');
  } else if (c == '{') {
    if ((in >> std::ws).peek() == '}') return next(in), value;
    do {
      next(in);  // the quotation mark
      const std::string name = parseText(in);
      next(in);  // the colon
      value.members[name] = parse(in);
    } while (next(in) == ',');
  } else {
    in.unget();
    in >> value.number;
  }
  return value;
}

}  // namespace

JsonValue readJson(const std::string& path) {
  std::ifstream in(path);
  return parse(in);
}

}  // namespace downhill::test
