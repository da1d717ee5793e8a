@NullMarked
package vn.saolang.evaluation.web.ballot;

import org.jspecify.annotations.NullMarked;
