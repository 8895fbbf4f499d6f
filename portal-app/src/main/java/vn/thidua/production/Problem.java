package vn.thidua.production;

import java.util.List;

/**
 * One wrong or missing setting.
 *
 * @param variable whose value it is
 * @param key of the sentence that says what is wrong and what to do
 * @param arguments of the sentence; never a secret
 */
record Problem(Variable variable, String key, List<Object> arguments) {

    static Problem of(Variable variable, String key, Object... arguments) {
        return new Problem(variable, key, List.of(arguments));
    }
}
