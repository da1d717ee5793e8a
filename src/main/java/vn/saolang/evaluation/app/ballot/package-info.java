@NullMarked
package vn.saolang.evaluation.app.ballot;

import org.jspecify.annotations.NullMarked;
