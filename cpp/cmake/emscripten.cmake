# Finds Emscripten's own toolchain file: of emsdk (EMSDK is set by emsdk_env.sh), of the emcc on the PATH
# (Homebrew's lives in libexec), or of Debian's package.
find_program(EMCC emcc)
if(EMCC)
  file(REAL_PATH "${EMCC}" EMCC)
  cmake_path(GET EMCC PARENT_PATH EMCC_FOLDER)
endif()

find_file(
  EMSCRIPTEN_TOOLCHAIN cmake/Modules/Platform/Emscripten.cmake
  PATHS "$ENV{EMSDK}/upstream/emscripten" "${EMCC_FOLDER}" "${EMCC_FOLDER}/../libexec" /usr/share/emscripten
  NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
if(NOT EMSCRIPTEN_TOOLCHAIN)
  message(FATAL_ERROR "Emscripten is not installed. On Debian: apt-get install emscripten. "
                      "Elsewhere: https://emscripten.org/docs/getting_started/downloads.html")
endif()
include("${EMSCRIPTEN_TOOLCHAIN}")
