@NullMarked
package vn.saolang.evaluation.app.session;

import org.jspecify.annotations.NullMarked;
