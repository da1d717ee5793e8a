/** Certificates of training. */
@NullMarked
package vn.saolang.training.model.certificate;

import org.jspecify.annotations.NullMarked;
