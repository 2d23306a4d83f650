#include <emscripten.h>
#include <emscripten/bind.h>

#include <limits>

/// The types that cross, instead of all that Embind knows: see CMakeLists.txt.
namespace {

template <class T>
void addInteger(const char* name) {
  using Limits = std::numeric_limits<T>;
  emscripten::internal::_embind_register_integer(emscripten::internal::TypeID<T>::get(), name, sizeof(T),
                                                 Limits::min(), Limits::max());
}

}  // namespace

extern "C" {

[[gnu::constructor]] void __embind_register_native_and_builtin_types() {
  using namespace emscripten::internal;
  _embind_register_void(TypeID<void>::get(), "void");
  addInteger<int>("int");
  addInteger<unsigned>("unsigned int");
  addInteger<unsigned long>("unsigned long");
  _embind_register_float(TypeID<double>::get(), "double", sizeof(double));
}

/// For messages about types that are not on the list, which a finished binding never shows: no name.
EMSCRIPTEN_KEEPALIVE const char* __getTypeName(const void* /*type*/) { return nullptr; }
}
