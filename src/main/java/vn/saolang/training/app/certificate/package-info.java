/** Certificates of training. */
@NullMarked
package vn.saolang.training.app.certificate;

import org.jspecify.annotations.NullMarked;
