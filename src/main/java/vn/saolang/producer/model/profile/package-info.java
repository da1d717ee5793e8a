/** What a public profile may show. */
@NullMarked
package vn.saolang.producer.model.profile;

import org.jspecify.annotations.NullMarked;
