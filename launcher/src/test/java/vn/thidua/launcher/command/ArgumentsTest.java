package vn.thidua.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void the_port_is_8080_unless_another_one_is_given() {
        assertThat(new Arguments(List.of()).port()).isEqualTo(8080);
        assertThat(new Arguments(List.of("--port=8090")).port()).isEqualTo(8090);
    }

    @Test
    void what_is_no_port_is_refused() {
        for (String wrong : List.of("--port=", "--port=web", "--port=0", "--port=65536")) {
            assertThatThrownBy(() -> new Arguments(List.of(wrong)).port())
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void a_misspelt_switch_is_refused() {
        var arguments = new Arguments(List.of("--port=8090", "--no-dmo"));

        assertThatThrownBy(() -> arguments.only("--port", "--no-demo"))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).values()[0])
                .isEqualTo("--no-dmo");
    }
}
