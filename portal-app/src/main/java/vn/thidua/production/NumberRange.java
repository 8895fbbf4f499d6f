package vn.thidua.production;

/** Settings that are numbers. */
final class NumberRange {

    private static final int PORTS = 65_535;

    /** More helps no database of one machine. */
    private static final int CONNECTIONS = 500;

    private NumberRange() {}

    static void check(Findings findings) {
        check(findings, Variable.PORT, PORTS);
        check(findings, Variable.MANAGEMENT_PORT, PORTS);
        check(findings, Variable.MAIL_PORT, PORTS);
        check(findings, Variable.DATABASE_CONNECTIONS, CONNECTIONS);
        if (findings.value(Variable.PORT).equals(findings.value(Variable.MANAGEMENT_PORT))) {
            findings.add(Variable.MANAGEMENT_PORT, "production.port-twice");
        }
    }

    private static void check(Findings findings, Variable variable, int largest) {
        try {
            int number = Integer.parseInt(findings.value(variable));
            if (number < 1 || number > largest) {
                findings.add(variable, "production.number", largest);
            }
        } catch (NumberFormatException e) {
            findings.add(variable, "production.number", largest);
        }
    }
}
