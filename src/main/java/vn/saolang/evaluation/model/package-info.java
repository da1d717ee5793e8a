@NullMarked
package vn.saolang.evaluation.model;

import org.jspecify.annotations.NullMarked;
