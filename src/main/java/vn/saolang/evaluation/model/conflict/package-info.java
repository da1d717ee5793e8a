@NullMarked
package vn.saolang.evaluation.model.conflict;

import org.jspecify.annotations.NullMarked;
