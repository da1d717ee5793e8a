@NullMarked
package vn.saolang.evaluation.app.reasons;

import org.jspecify.annotations.NullMarked;
