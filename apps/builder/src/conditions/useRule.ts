import { computed, type ComputedRef } from 'vue';
import { useMessages, type Messages } from '../messages/useMessages.ts';
import { useSessionStore } from '../stores/sessionStore.ts';
import { Choices } from './choices.ts';
import { useRuleScope, type RuleScope } from './ruleScope.ts';

/** What every part of a condition editor needs: what the rubric offers, and the words. */
export function useRule(): { readonly scope: ComputedRef<RuleScope>; readonly choices: ComputedRef<Choices>; readonly t: ComputedRef<Messages['conditions']> } {
  const scope = useRuleScope();
  const messages = useMessages();
  const session = useSessionStore();
  return { scope, choices: computed(() => new Choices(scope.value, session.locale)), t: computed(() => messages.value.conditions) };
}
