@NullMarked
package vn.saolang.evaluation.web.session;

import org.jspecify.annotations.NullMarked;
