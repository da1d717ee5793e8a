@NullMarked
package vn.saolang.evaluation.web.agency;

import org.jspecify.annotations.NullMarked;
