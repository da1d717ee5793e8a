@NullMarked
package vn.saolang.evaluation.app.paper;

import org.jspecify.annotations.NullMarked;
