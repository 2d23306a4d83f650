#include <array>
#include <cstddef>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <limits>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "downhill/evaluate.hpp"
#include "naive.hpp"

/// The kernels, natively, as one side of `npm run bench`. Commands come on the standard input, so that rounds
/// here take turns with rounds in JavaScript, over the very same numbers:
///
///     loss mse float 1 1            the loss, the precision, how many classes or dims, and steps
///     array predictions 16 <bytes>  an input by its name, in this machine's format
///     parameters 0 <bytes>
///     value lanes value             the mean, as `lanes` or `naive` works it out; `none` without such a loop
///     time naive gradient 1000      microseconds of processor time that so many calls take
namespace {

using downhill::kRoles;

template <class T>
class Subject {
 public:
  Subject(std::string_view id, std::size_t width, std::size_t steps)
      : naive_(downhill::naive::find<T>(id)), width_(width), steps_(steps) {
    while (downhill::specs()[handle_]->id != id) ++handle_;
  }

  void read(std::istream& in, std::string_view name, std::size_t length) {
    std::vector<T>& array = name == "parameters" ? parameters_ : arrays_[roleNamed(name)];
    array.resize(length);
    in.read(reinterpret_cast<char*>(array.data()), static_cast<std::streamsize>(length * sizeof(T)));
    gradient_.resize(arrays_.front().size());
  }

  [[nodiscard]] bool has(std::string_view kind) const { return kind == "lanes" || naive_; }

  double run(std::string_view kind, bool wantsGradient, std::size_t repeats) {
    const downhill::Inputs<T> inputs = view();
    double value = 0;
    for (std::size_t i = 0; i < repeats; ++i) {
      value = kind == "lanes" ? lanes(inputs, wantsGradient) : naive(inputs, wantsGradient);
    }
    return value;
  }

 private:
  static std::size_t roleNamed(std::string_view name) {
    std::size_t role = 0;
    while (kRoles[role].id != name) ++role;
    return role;
  }

  [[nodiscard]] downhill::Inputs<T> view() const {
    downhill::Inputs<T> inputs{.parameters = parameters_, .width = width_, .steps = steps_};
    for (std::size_t role = 0; role < kRoles.size(); ++role) inputs.arrays[role] = arrays_[role];
    return inputs;
  }

  double lanes(const downhill::Inputs<T>& inputs, bool wantsGradient) {
    const std::span<T> gradient = wantsGradient ? std::span<T>(gradient_) : std::span<T>();
    const auto outcome =
        downhill::evaluate<T>(handle_, inputs, downhill::Reduction::kMean, {.gradient = gradient});
    return outcome.problem ? std::numeric_limits<double>::quiet_NaN() : outcome.value;
  }

  double naive(const downhill::Inputs<T>& inputs, bool wantsGradient) {
    return naive_(inputs, wantsGradient ? gradient_.data() : nullptr);
  }

  downhill::naive::Loop<T> naive_;
  std::size_t handle_ = 0;
  std::size_t width_;
  std::size_t steps_;
  std::array<std::vector<T>, kRoles.size()> arrays_;
  std::vector<T> parameters_;
  std::vector<T> gradient_;
};

std::variant<Subject<double>, Subject<float>> readSubject(std::istream& in) {
  std::string id;
  std::string precision;
  std::size_t width = 0;
  std::size_t steps = 0;
  in >> id >> precision >> width >> steps;
  if (precision == "float") return Subject<float>(id, width, steps);
  return Subject<double>(id, width, steps);
}

template <class T>
void answer(Subject<T>& subject, const std::string& command) {
  std::string kind;
  std::string what;
  std::size_t repeats = 1;
  std::cin >> kind >> what;
  if (command == "time") std::cin >> repeats;
  if (!subject.has(kind)) {
    std::cout << "none" << std::endl;
    return;
  }
  const std::clock_t start = std::clock();
  const double value = subject.run(kind, what == "gradient", repeats);
  const auto ticks = static_cast<double>(std::clock() - start);
  std::cout << (command == "time" ? ticks * 1e6 / CLOCKS_PER_SEC : value) << std::endl;
}

template <class T>
void readArray(Subject<T>& subject, const std::string& command) {
  std::string name = command;
  std::size_t length = 0;
  if (command == "array") std::cin >> name;
  std::cin >> length;
  std::cin.ignore();  // the space before the bytes
  subject.read(std::cin, name, length);
}

}  // namespace

int main() {
  std::cout << std::setprecision(std::numeric_limits<double>::max_digits10);
  std::variant<Subject<double>, Subject<float>> current = Subject<double>("mse", 1, 1);
  for (std::string command; std::cin >> command;) {
    if (command == "loss") {
      current = readSubject(std::cin);
      continue;
    }
    const bool asks = command == "time" || command == "value";
    std::visit([&](auto& subject) { asks ? answer(subject, command) : readArray(subject, command); },
               current);
  }
}
