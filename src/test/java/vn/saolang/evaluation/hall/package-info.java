@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.hall;
