package vn.thidua.core.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Role;
import vn.thidua.core.Somebody;

class RightsTest {

    private String switchedOff = "";

    private final Rights rights =
            new Rights(
                    List.of(
                            new Module("news", Permission.of("news.write", Role.EDITOR)),
                            new Module("models", Permission.of("models.send", Role.LEADER))),
                    module -> !module.equals(switchedOff));

    @Test
    void a_power_is_held_by_its_capacities_only() {
        assertThat(rights.may(Somebody.as(Role.EDITOR), "news.write")).isTrue();
        assertThat(rights.may(Somebody.as(Role.MEMBER), "news.write")).isFalse();
        assertThat(rights.may(Somebody.as(Role.MEMBER, Role.LEADER), "models.send")).isTrue();
    }

    @Test
    void an_administrator_has_no_power_that_nobody_gave_him() {
        assertThat(rights.may(Somebody.withoutUnit(), "news.write")).isFalse();
    }

    @Test
    void nobody_has_a_power_of_a_module_that_is_off() {
        switchedOff = "news";

        assertThat(rights.may(Somebody.as(Role.EDITOR), "news.write")).isFalse();
        assertThat(rights.may(Somebody.as(Role.LEADER), "models.send")).isTrue();
    }

    @Test
    void a_misspelt_permission_is_a_mistake_and_the_message_lists_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rights.may(Somebody.as(Role.EDITOR), "news.wirte"))
                .withMessageContaining("'news.wirte'")
                .withMessageContaining("news.write")
                .withMessageContaining("models.send");
    }

    private record Module(String id, List<Permission> permissions) implements PortalModule {

        Module(String id, Permission permission) {
            this(id, List.of(permission));
        }
    }
}
