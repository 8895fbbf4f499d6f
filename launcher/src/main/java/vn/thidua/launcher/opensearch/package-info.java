/** An OpenSearch node as a child process, for {@code ./portal test --opensearch} alone. */
@NullMarked
package vn.thidua.launcher.opensearch;

import org.jspecify.annotations.NullMarked;
