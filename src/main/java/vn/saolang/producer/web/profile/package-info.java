/** Pages of public profiles. */
@NullMarked
package vn.saolang.producer.web.profile;

import org.jspecify.annotations.NullMarked;
