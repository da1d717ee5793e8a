@NullMarked
package vn.saolang.evaluation.web.reconsideration;

import org.jspecify.annotations.NullMarked;
