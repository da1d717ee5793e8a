/** Certificates of training. */
@NullMarked
package vn.saolang.training.store.certificate;

import org.jspecify.annotations.NullMarked;
