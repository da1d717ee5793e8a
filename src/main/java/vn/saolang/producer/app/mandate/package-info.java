@NullMarked
package vn.saolang.producer.app.mandate;

import org.jspecify.annotations.NullMarked;
