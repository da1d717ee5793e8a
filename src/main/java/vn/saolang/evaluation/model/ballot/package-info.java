@NullMarked
package vn.saolang.evaluation.model.ballot;

import org.jspecify.annotations.NullMarked;
