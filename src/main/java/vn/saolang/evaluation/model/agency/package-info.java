@NullMarked
package vn.saolang.evaluation.model.agency;

import org.jspecify.annotations.NullMarked;
