#include <iostream>
#include <string_view>

#include "catalogue.hpp"
#include "parts.hpp"

/// Prints the catalogue of losses, or of the `parts` of trainers. It is a program of its own so that the wasm
/// that ships carries no texts.
int main(int count, char** words) {
  const bool parts = count > 1 && std::string_view(words[1]) == "parts";  // NOLINT(*-pointer-arithmetic)
  parts ? downhill::writeParts(std::cout) : downhill::writeCatalogue(std::cout);
}
