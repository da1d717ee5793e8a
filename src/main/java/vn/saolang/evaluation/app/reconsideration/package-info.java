@NullMarked
package vn.saolang.evaluation.app.reconsideration;

import org.jspecify.annotations.NullMarked;
