@NullMarked
package vn.saolang.evaluation.store.agency;

import org.jspecify.annotations.NullMarked;
