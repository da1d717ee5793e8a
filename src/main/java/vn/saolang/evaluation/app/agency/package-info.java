@NullMarked
package vn.saolang.evaluation.app.agency;

import org.jspecify.annotations.NullMarked;
