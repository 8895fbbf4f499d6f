package vn.thidua.core.right;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Switches on the fence of the service methods, in tests of a single module too. */
@Configuration
@EnableMethodSecurity
class MethodSecurity {}
