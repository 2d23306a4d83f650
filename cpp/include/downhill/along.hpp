#pragma once

#include <array>
#include <cstddef>

#include "downhill/lanes.hpp"
#include "downhill/look.hpp"

/// Rows that lie along the lanes: one row at a time, a few neighbours of it side by side. What a formula
/// makes of a whole row is the same in all lanes. That suits losses that know a row by a few sums over it:
/// nothing need be transposed.
namespace downhill {

/// How lanes go along rows of one length. The first vector counts only for as many elements as do not come
/// out even; the others begin where those end. It lies over the next row where a row is shorter than a
/// vector: whoever has the rows lays something there.
template <class V>
class Course {
 public:
  using T = typename V::Scalar;
  static constexpr std::size_t kLanes = V::kCount;

  explicit Course(std::size_t size)
      : size_(size), second_((size - 1) % kLanes + 1), first_(firstOf(second_)) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::size_t second() const { return second_; }  ///< where the second vector begins
  [[nodiscard]] Mask<T> first() const { return first_; }        ///< what counts of the first

 private:
  static Mask<T> firstOf(std::size_t counting) {
    return V::each([](std::size_t lane) { return static_cast<T>(lane); }) < V(counting);
  }

  std::size_t size_;
  std::size_t second_;
  Mask<T> first_;
};

/// A row of an input.
template <class V>
class Along {
 public:
  using T = typename V::Scalar;

  Along(const T* elements, const Course<V>& course) : elements_(elements), course_(course) {}

  [[nodiscard]] std::size_t size() const { return course_.size(); }
  [[nodiscard]] const T* elements() const { return elements_; }
  [[nodiscard]] const Course<V>& course() const { return course_; }
  [[nodiscard]] V at(std::size_t c) const { return V::load(elements_ + c); }

  /// What was looked at already.
  [[nodiscard]] Along seen() const { return *this; }
  void watch(V /*elements*/) const {}

 private:
  const T* elements_;
  const Course<V>& course_;
};

/// One whose elements are looked at while they are added up.
template <class V, Look look>
class Watched : public Along<V> {
 public:
  using T = typename V::Scalar;

  Watched(Along<V> row, V highest, Alarm<T>& alarm) : Along<V>(row), highest_(highest), alarm_(alarm) {}

  void watch(V elements) const { downhill::watch<look>(elements, highest_, alarm_); }

 private:
  V highest_;
  Alarm<T>& alarm_;
};

/// The sums over a row of the few things that `parts` makes of its elements.
template <class Parts, class First, class... More>
[[gnu::always_inline]] inline auto sumsOver(const Parts& parts, const First& row, const More&... more) {
  const auto& course = row.course();
  const auto add = [&](auto first, auto... others) __attribute__((always_inline)) {
    row.watch(first);
    (more.watch(others), ...);
    return parts(first, others...);
  };
  auto sums = decltype(parts(row.at(0), more.at(0)...)){};
  auto counts = course.first();
  for (std::size_t c = 0, next = course.second(); c < course.size(); c = next, next += course.kLanes) {
    const auto part = add(row.at(c), more.at(c)...);
    for (std::size_t k = 0; k < sums.size(); ++k) sums[k] += onlyWhere(counts, part[k]);
    counts = counts.all();
  }
  for (auto& sum : sums) sum = sum.total();
  return sums;
}

/// Where a formula leaves the gradient of a row, if anybody wants it: ask first.
template <class V>
class SlopesAlong {
 public:
  using T = typename V::Scalar;

  SlopesAlong(T* elements, V factor) : elements_(elements), factor_(factor) {}

  explicit operator bool() const { return elements_ != nullptr; }

  /// What `slope` makes of the elements of rows.
  template <class Slope, class First, class... More>
  [[gnu::always_inline]] void write(const Slope& slope, const First& row, const More&... more) const {
    const Course<V>& course = row.course();
    for (std::size_t c = 0, next = course.second(); c < course.size(); c = next, next += V::kCount) {
      (slope(row.at(c), more.at(c)...) * factor_).store(elements_ + c);
    }
  }

 private:
  T* elements_;
  V factor_;
};

}  // namespace downhill
