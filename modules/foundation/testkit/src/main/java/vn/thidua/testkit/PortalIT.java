package vn.thidua.testkit;

/** Base of integration tests: the module's beans on a real MariaDB, without any user interface. */
@RealServers
public abstract class PortalIT {}
