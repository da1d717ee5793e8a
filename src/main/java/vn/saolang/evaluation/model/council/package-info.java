@NullMarked
package vn.saolang.evaluation.model.council;

import org.jspecify.annotations.NullMarked;
