@NullMarked
package vn.saolang.evaluation.model.reconsideration;

import org.jspecify.annotations.NullMarked;
