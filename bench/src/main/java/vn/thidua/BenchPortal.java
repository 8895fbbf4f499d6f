package vn.thidua;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The core and the index with generated items, and nothing else. It sits in the base package so
 * that entities, repositories and migrations are found as the real portal finds them.
 */
@SpringBootApplication
public class BenchPortal {}
