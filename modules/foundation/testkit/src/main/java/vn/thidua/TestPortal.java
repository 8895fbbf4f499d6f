package vn.thidua;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * A portal made of whatever modules are on the test's class path. It sits in the base package so
 * that entities, repositories and views are found exactly as the real application finds them.
 */
@SpringBootApplication
public class TestPortal {}
