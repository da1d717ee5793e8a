@NullMarked
package vn.saolang.evaluation.web.conflict;

import org.jspecify.annotations.NullMarked;
