package vn.thidua.core.grant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void tokens_are_stored_in_words_that_last() {
        assertThat(Token.PUBLIC).hasToString("public");
        assertThat(Token.bloc(1)).hasToString("bloc:1");
        assertThat(Token.secretariat(1)).hasToString("bloc:1:secretariat");
        assertThat(Token.unit(12)).hasToString("unit:12");
        assertThat(Token.unitEditor(12)).hasToString("unit:12:editor");
        assertThat(Token.unitLeader(12)).hasToString("unit:12:leader");
        assertThat(Token.person(77)).hasToString("person:77");
    }
}
