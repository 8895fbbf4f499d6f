package vn.thidua.production;

/** Nothing of the demo reaches production: neither its data nor its day nor its servers. */
final class DemoRemains {

    private DemoRemains() {}

    static void check(Findings findings) {
        if (!findings.value(Variable.DEMO).equals("false")) {
            findings.add(Variable.DEMO, "production.demo-data");
        }
        if (!findings.value(Variable.TODAY).equals("real")) {
            findings.add(Variable.TODAY, "production.demo-day");
        }
        if (findings.isGiven(Variable.SERVERS)) {
            findings.add(Variable.SERVERS, "production.demo-servers");
        }
    }
}
