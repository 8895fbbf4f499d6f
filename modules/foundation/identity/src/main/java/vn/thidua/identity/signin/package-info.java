/**
 * The way in and out: authorization code with PKCE, single sign-out, and what is said while the
 * sign-in service is away.
 */
@NullMarked
package vn.thidua.identity.signin;

import org.jspecify.annotations.NullMarked;
