@NullMarked
package vn.saolang.evaluation.web.reasons;

import org.jspecify.annotations.NullMarked;
