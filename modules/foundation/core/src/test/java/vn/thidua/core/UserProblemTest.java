package vn.thidua.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserProblemTest {

    @Test
    void a_refusal_carries_its_sentence_and_what_fills_it() {
        var problem = UserProblem.of("news.problem.title-long", 200);

        assertThat(problem.textKey()).isEqualTo("news.problem.title-long");
        assertThat(problem.arguments()).containsExactly(200);
        assertThat(problem.field()).isNull();
    }

    @Test
    void a_refusal_may_belong_to_a_field() {
        assertThat(UserProblem.at("title", "news.problem.title-long").field()).isEqualTo("title");
    }

    @Test
    void nobody_changes_the_arguments_afterwards() {
        var problem = UserProblem.of("news.problem.title-long", 200);

        problem.arguments()[0] = 5;

        assertThat(problem.arguments()).containsExactly(200);
    }

    @Test
    void an_expected_refusal_costs_no_stack_trace() {
        assertThat(UserProblem.of("news.problem.no-category").getStackTrace()).isEmpty();
        assertThat(new NotFound(new ItemRef("news.article", 1)).getStackTrace()).isEmpty();
    }
}
