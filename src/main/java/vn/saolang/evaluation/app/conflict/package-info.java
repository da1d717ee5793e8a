@NullMarked
package vn.saolang.evaluation.app.conflict;

import org.jspecify.annotations.NullMarked;
