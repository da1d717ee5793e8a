@NullMarked
package vn.saolang.producer.web.mandate;

import org.jspecify.annotations.NullMarked;
